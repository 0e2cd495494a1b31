package app.evergreen.activity;

import app.evergreen.base.Subject;
import app.evergreen.security.UserId;
import java.util.Optional;

/**
 * Somebody was given an activity by somebody else. Published inside the transaction.
 *
 * @param activity which one
 * @param subject what it is about
 * @param assignee who is to do it
 * @param by who gave it; nothing where the system did
 * @param words what to do
 */
public record Assigned(ActivityId activity, Subject subject, UserId assignee, Optional<UserId> by, String words) {}
