-- The audit record only grows: whoever wants to change a line must first take this away, with rights of their own.
create trigger audit_stays before update, delete on audit for each row call 'org.lunchroom.kernel.sql.AppendOnly';
