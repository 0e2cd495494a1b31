-- What screens ask for at 100,000 records; QueryPlansTest holds them to it. Decision record 53 says what each has brought.

-- R5.1: the state of an open activity needs its day and whose it is; R5.10: late and today's ones of everybody
drop index activity_open_of_subject;
create index activity_open_of_subject on activity (subject_id, due, assignee_id)
    where done_at is null and cancelled_at is null;
create index activity_open_by_day on activity (due, assignee_id, subject_id)
    where done_at is null and cancelled_at is null;
create index activity_subject on activity (subject_id);

-- R5.10: what is to be renewed soon, by whom
drop index success_record_renewal;
create index success_record_renewal on success_record (renewal_date, outcome, success_partner_id);

-- R5.11: found open ones first, by title
create index success_record_by_title on success_record ((outcome <> 'OPEN'), title collate by_name, id);
-- R9.3: how often a reason is in use
create index success_record_lost_reason on success_record (lost_reason_id) where lost_reason_id is not null;

-- the bell's list: what is unseen first
drop index notice_of_user;
create index notice_of_user on notice (user_id, (seen_at is null) desc, at desc, id desc);
-- what goes with a subject or an entry
create index notice_subject on notice (subject_id);
create index notice_entry on notice (entry_id) where entry_id is not null;
create index attachment_subject on attachment (subject_id);

create index crm_lead_newest on crm_lead (created_at desc, id desc);

drop index partner_by_name;
create index partner_by_name on partner (archived, name collate by_name, id);
-- who may be one and the same
create index partner_email on partner (lower(email)) where email is not null;
create index partner_phone on partner (phone) where phone is not null;
create index partner_mobile on partner (mobile) where mobile is not null;

-- R2.5: whether there is demo data is asked with every log-in page
create index success_record_demo on success_record (id) where demo;
create index crm_lead_demo on crm_lead (id) where demo;
create index partner_demo on partner (id) where demo;
