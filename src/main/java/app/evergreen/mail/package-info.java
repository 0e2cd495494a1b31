/** Mail: messages wait in the outbox, in the transaction that keeps them, and are handed to a mail server once it is there. */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "realtime", "security", "settings::ui", "thread"})
@NullMarked
package app.evergreen.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
