-- What makes a mail the same is the mail. Its place only tells from where on to look: a mailbox that was made anew may give one place
-- twice, and what somebody drops on a thread has none.
alter table received_mail
    drop constraint received_mail_place_key,
    alter column mailbox drop not null,
    alter column uid_validity drop not null,
    alter column uid drop not null;
create index received_mail_place on received_mail (mailbox, uid_validity, uid);
