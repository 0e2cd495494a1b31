package app.evergreen.thread;

import app.evergreen.base.Subject;

/**
 * Two subjects are one from now on, and so are their threads; published in the transaction that does it.
 *
 * @param from whose thread ended
 * @param into whose thread goes on
 */
public record ThreadsJoined(Subject from, Subject into) {}
