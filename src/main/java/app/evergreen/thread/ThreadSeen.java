package app.evergreen.thread;

import app.evergreen.base.Subject;
import app.evergreen.security.UserId;

/**
 * Somebody has a thread before their eyes; published in a transaction.
 *
 * @param subject whose thread
 * @param user who looks at it
 */
public record ThreadSeen(Subject subject, UserId user) {}
