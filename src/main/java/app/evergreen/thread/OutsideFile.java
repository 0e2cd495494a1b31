package app.evergreen.thread;

import org.springframework.core.io.ByteArrayResource;

/**
 * A file that came with a message from outside.
 *
 * @param name as its sender calls it; may be empty, and anything
 * @param mediaType what its sender says it is
 * @param contentId by which the text refers to it, without angle brackets; may be empty
 * @param content all of it
 */
public record OutsideFile(String name, String mediaType, String contentId, ByteArrayResource content) {}
