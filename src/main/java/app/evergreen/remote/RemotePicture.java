package app.evergreen.remote;

import org.springframework.core.io.ByteArrayResource;

/**
 * A picture from elsewhere.
 *
 * @param mediaType what its first bytes say it is: of a kind that browsers draw and that carries no script
 * @param content all of it
 */
public record RemotePicture(String mediaType, ByteArrayResource content) {}
