package app.evergreen.mail.inbound;

/**
 * Where a mail lies.
 *
 * @param mailbox the mailbox with its folder
 * @param validity the folder's UIDVALIDITY: with another one, all numbers begin anew
 * @param uid the mail's number there
 */
record MailPlace(String mailbox, long validity, long uid) {}
