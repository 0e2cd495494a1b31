package app.evergreen.success;

import app.evergreen.security.UserId;
import java.time.LocalDate;

/**
 * Who looks at the board, and on which day: what "mine" and "in 12 days" mean to them.
 *
 * @param user the viewer
 * @param today the viewer's day, in the viewer's zone
 */
public record BoardViewer(UserId user, LocalDate today) {}
