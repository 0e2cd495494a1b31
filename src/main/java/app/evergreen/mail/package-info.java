/** Mail that has to leave the house: messages wait in the outbox, in the transaction that keeps them. */
@ApplicationModule(allowedDependencies = {"base", "realtime", "thread"})
@NullMarked
package app.evergreen.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
