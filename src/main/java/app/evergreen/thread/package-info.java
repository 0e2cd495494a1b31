/**
 * What happened to a subject and what people say about it, newest first: tracked changes and system entries, fed by domain events inside
 * their transaction; messages and notes with their files; and who follows.
 */
@ApplicationModule(allowedDependencies = {"base", "base::ui", "realtime", "remote", "security"})
@NullMarked
package app.evergreen.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
