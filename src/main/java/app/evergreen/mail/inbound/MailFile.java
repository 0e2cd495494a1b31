package app.evergreen.mail.inbound;

import org.springframework.core.io.ByteArrayResource;

/**
 * A file that came with a mail.
 *
 * @param name as the sender calls it; may be empty
 * @param mediaType in lower case, without parameters
 * @param contentId by which the mail's text refers to it, without angle brackets; may be empty
 * @param content decoded
 */
record MailFile(String name, String mediaType, String contentId, ByteArrayResource content) {}
