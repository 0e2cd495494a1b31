-- Settings › Mail shows the newest mails that did not arrive, on every page that is open there, whenever one more is on its way.
create index outbox_failed on outbox (given_up_at desc, id desc) where given_up_at is not null;
