-- How far a message has come on its way to one address. Its row stays: that is what its mark in the thread is read from.
alter table outbox
    -- what the message is about, as it was called when it was written
    add column title              text        not null default '',
    add column attempts           integer     not null default 0,
    add column first_attempt_at   timestamptz,
    add column next_attempt_at    timestamptz,
    -- Committed before the mail server is spoken to: whoever finds it without a living holder does not know whether the mail has left.
    add column handing_over_since timestamptz,
    add column held_by            uuid,
    add column held_until         timestamptz,
    add column maybe_twice        boolean     not null default false,
    add column sent_at            timestamptz,
    add column given_up_at        timestamptz,
    add column trouble            text,
    -- what the mail server answered, word by word
    add column answer             text        not null default '',
    add constraint outbox_attempts_range check (attempts >= 0),
    add constraint outbox_ends_once check (sent_at is null or given_up_at is null),
    add constraint outbox_held_or_not
        check ((handing_over_since is null) = (held_by is null) and (held_by is null) = (held_until is null)),
    add constraint outbox_title_length check (char_length(title) <= 400),
    add constraint outbox_trouble_length check (char_length(trouble) between 1 and 40),
    add constraint outbox_answer_length check (char_length(answer) <= 500);
drop index outbox_queue;
create index outbox_queue on outbox (next_attempt_at nulls first, id) where sent_at is null and given_up_at is null;

-- The secret part of the address at which a subject's mails ask to be answered. Of two subjects that became one, both go on to work.
create table mail_thread (
    token      text        not null,
    subject_id bigint      not null,
    created_at timestamptz not null,
    constraint mail_thread_pk primary key (token),
    constraint mail_thread_subject_fk foreign key (subject_id) references subject on delete cascade,
    constraint mail_thread_token_form check (token ~ '^[0-9a-f]{32}$')
);
create index mail_thread_subject on mail_thread (subject_id, created_at);

-- Under which Message-ID a message is known outside, whether it left from here or came in.
create table mail_message (
    entry_id   bigint not null,
    message_id text   not null,
    constraint mail_message_pk primary key (entry_id),
    constraint mail_message_entry_fk foreign key (entry_id) references thread_entry on delete cascade,
    constraint mail_message_id_length check (char_length(message_id) between 3 and 998)
);
create index mail_message_by_id on mail_message (message_id);

-- How each direction fares: one row for each, made by the first that has something to say.
create table mail_state (
    direction       text not null,
    last_success_at timestamptz,
    failing_since   timestamptz,
    last_error      text not null default '',
    constraint mail_state_pk primary key (direction),
    constraint mail_state_direction_known check (direction in ('OUT', 'IN')),
    constraint mail_state_error_length check (char_length(last_error) <= 500)
);
