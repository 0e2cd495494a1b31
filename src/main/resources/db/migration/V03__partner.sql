create table partner (
    id           bigint      not null,
    kind         text        not null,
    name         text        not null,
    company_id   bigint,
    -- a person's company is a company, and stays one as long as it has people
    company_kind text generated always as (case when company_id is not null then 'COMPANY' end) stored,
    phone        text,
    mobile       text,
    email        text,
    search_text  text        not null collate "C",
    archived     boolean     not null default false,
    demo         boolean     not null default false,
    created_at   timestamptz not null,
    version      integer     not null default 0,
    constraint partner_pk primary key (id),
    constraint partner_subject_fk foreign key (id) references subject on delete cascade,
    constraint partner_kind_known check (kind in ('PERSON', 'COMPANY')),
    constraint partner_name_length check (char_length(btrim(name)) between 1 and 200),
    constraint partner_id_kind_key unique (id, kind),
    constraint partner_company_is_company foreign key (company_id, company_kind) references partner (id, kind),
    constraint partner_company_of_person check (company_id is null or kind = 'PERSON'),
    constraint partner_phone_length check (char_length(phone) <= 40),
    constraint partner_mobile_length check (char_length(mobile) <= 40),
    constraint partner_email_length check (char_length(email) <= 254)
);
create index partner_search on partner using gin (search_text gin_trgm_ops);
create index partner_company on partner (company_id) where company_id is not null;
create index partner_by_name on partner (name collate by_name, id);

create trigger partner_opens_subject before insert on partner for each row execute function open_subject('PARTNER');
create trigger partner_closes_subject after delete on partner for each row execute function close_subject();
