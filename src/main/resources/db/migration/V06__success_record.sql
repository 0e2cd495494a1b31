create table success_record (
    id                 bigint      not null,
    -- what the sources yield (R3), rewritten in the transaction that changes a source
    title              text        not null,
    customer_id        bigint,
    mobile             text,
    email              text,
    -- what was typed while the field was editable; it shows again when the source loses its value (R3.3)
    typed_title        text,
    typed_customer_id  bigint,
    typed_mobile       text,
    typed_email        text,
    lead_id            bigint,
    lead_fixed         boolean     not null default false,
    team_id            bigint,
    success_partner_id bigint,
    stage_id           bigint      not null,
    outcome            text        not null,
    stage_since        timestamptz not null,
    last_open_stage_id bigint,
    rank               bigint      not null,
    health_by_hand     integer,
    renewal_date       date,
    lost_reason_id     bigint,
    lost_comment       text,
    closed_by          bigint,
    closed_at          timestamptz,
    handed_off_at      timestamptz,
    taken_at           timestamptz,
    search_text        text        not null collate "C",
    demo               boolean     not null default false,
    created_by         bigint,
    created_at         timestamptz not null,
    version            integer     not null default 0,
    -- R3.6: of an open record the success partner is a member of its team; a closed one keeps the name
    member_of_team     bigint generated always as
        (case when outcome = 'OPEN' and success_partner_id is not null then team_id end) stored,
    member_of_team_id  bigint generated always as
        (case when outcome = 'OPEN' and team_id is not null then success_partner_id end) stored,
    constraint success_record_pk primary key (id),
    constraint success_record_subject_fk foreign key (id) references subject on delete cascade,
    constraint success_record_title_length check (char_length(btrim(title)) between 1 and 200),
    constraint success_record_mobile_length check (char_length(mobile) <= 40),
    constraint success_record_email_length check (char_length(email) <= 254),
    constraint success_record_health_range check (health_by_hand between 0 and 100),
    constraint success_record_renewal_range check (renewal_date between '1900-01-01' and '2999-12-31'),
    constraint success_record_customer_fk foreign key (customer_id) references partner,
    constraint success_record_typed_customer_fk foreign key (typed_customer_id) references partner,
    -- R6.4: one record per lead
    constraint success_record_lead_key unique (lead_id),
    constraint success_record_lead_fk foreign key (lead_id) references crm_lead,
    constraint success_record_lead_fixed check (not lead_fixed or lead_id is not null),
    constraint success_record_team_fk foreign key (team_id) references team,
    constraint success_record_partner_fk foreign key (success_partner_id) references app_user,
    constraint success_record_partner_in_team foreign key (member_of_team, member_of_team_id)
        references team_member (team_id, user_id),
    -- R1.7: a record's outcome and its stage's outcome never disagree; deferred only while a stage's flag changes
    constraint success_record_stage_fk foreign key (stage_id, outcome) references stage (id, outcome)
        deferrable initially immediate,
    constraint success_record_last_open_stage_fk foreign key (last_open_stage_id) references stage on delete set null,
    constraint success_record_lost_reason_fk foreign key (lost_reason_id) references lost_reason,
    -- R9.1: no record is lost without a reason, and only a lost one has one
    constraint success_record_lost_has_reason check ((outcome = 'LOST') = (lost_reason_id is not null)),
    constraint success_record_comment_of_lost
        check (lost_comment is null or (outcome = 'LOST' and char_length(lost_comment) <= 2000)),
    constraint success_record_closed_has_moment check ((outcome = 'OPEN') = (closed_at is null)),
    constraint success_record_closed_by_fk foreign key (closed_by) references app_user,
    constraint success_record_created_by_fk foreign key (created_by) references app_user
);
create index success_record_column on success_record (stage_id, rank, id);
create index success_record_customer on success_record (customer_id);
create index success_record_typed_customer on success_record (typed_customer_id);
create index success_record_partner on success_record (success_partner_id);
create index success_record_team on success_record (team_id);
create index success_record_renewal on success_record (renewal_date) where outcome = 'OPEN';
create index success_record_new on success_record (handed_off_at) where handed_off_at is not null and taken_at is null;
create index success_record_search on success_record using gin (search_text gin_trgm_ops);

create trigger success_record_opens_subject before insert on success_record
    for each row execute function open_subject('RECORD');
create trigger success_record_closes_subject after delete on success_record
    for each row execute function close_subject();

create table record_tag (
    record_id bigint not null,
    tag_id    bigint not null,
    constraint record_tag_pk primary key (record_id, tag_id),
    constraint record_tag_record_fk foreign key (record_id) references success_record on delete cascade,
    constraint record_tag_tag_fk foreign key (tag_id) references tag
);
create index record_tag_tag on record_tag (tag_id);

-- R5.1 and R5.7: what a user opened, closed and filtered last
create table board_fold (
    user_id  bigint  not null,
    stage_id bigint  not null,
    folded   boolean not null,
    constraint board_fold_pk primary key (user_id, stage_id),
    constraint board_fold_user_fk foreign key (user_id) references app_user on delete cascade,
    constraint board_fold_stage_fk foreign key (stage_id) references stage on delete cascade
);

create table board_filter (
    user_id bigint not null,
    query   text   not null,
    constraint board_filter_pk primary key (user_id),
    constraint board_filter_user_fk foreign key (user_id) references app_user on delete cascade,
    constraint board_filter_length check (char_length(query) <= 4000)
);
