-- A message that somebody outside the house wrote: the entry keeps its text, and this who wrote it and what else is to be read.
create table outside_message (
    entry_id  bigint      not null,
    name      text        not null,
    address   text        not null,
    subject   text        not null,
    sent_at   timestamptz,
    automatic boolean     not null,
    -- what the sender quoted, and the sender's signature
    quoted    text        not null,
    constraint outside_message_pk primary key (entry_id),
    constraint outside_message_entry_fk foreign key (entry_id) references thread_entry on delete cascade,
    constraint outside_message_name_length check (char_length(name) <= 200),
    constraint outside_message_address_length check (char_length(address) <= 320),
    constraint outside_message_subject_length check (char_length(subject) <= 1000),
    constraint outside_message_quoted_length check (char_length(quoted) <= 200000)
);

alter table attachment
    -- nobody in the house uploads what comes with a mail
    alter column uploaded_by drop not null,
    -- a picture within the text, which no list of files repeats
    add column inlined boolean not null default false,
    add constraint attachment_waits_for_uploader check (uploaded_by is not null or entry_id is not null);
