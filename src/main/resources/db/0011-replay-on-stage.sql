-- A replay is a live chat of its own, with the questions of then; its lines are the messages alone.
delete from replay_line;
delete from replay;
alter table replay add column staged uuid not null references chat (id);
alter table replay_line drop column step;
