-- The audit record only grows: whoever wants to change a line must first take this away, with rights of their own.
create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'Lines of this table are neither changed nor deleted.' using errcode = '23000';
end
$$;

create trigger audit_stays before update or delete on audit for each row execute function audit_stays();
