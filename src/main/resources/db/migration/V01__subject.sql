-- What people talk about and plan for: success records, leads and partners share one key, so that threads (and later
-- activities and followers) can refer to any of them and nothing is ever orphaned.
create extension if not exists pg_trgm;

create collation by_name (provider = icu, locale = 'und');

create sequence subject_seq increment by 50;

create table subject (
    id   bigint not null,
    kind text   not null,
    constraint subject_pk primary key (id),
    constraint subject_kind_known check (kind in ('RECORD', 'LEAD', 'PARTNER')),
    constraint subject_id_kind_key unique (id, kind)
);

-- A row of a subject's own table opens and closes its subject; whatever refers to the subject goes with it.
create function open_subject() returns trigger language plpgsql as $$
begin
    insert into subject (id, kind) values (new.id, tg_argv[0]);
    return new;
end $$;

create function close_subject() returns trigger language plpgsql as $$
begin
    delete from subject where id = old.id;
    return null;
end $$;
