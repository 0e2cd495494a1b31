/** What the house mails to its own users: once a day what is due and new, and news that they have not seen; and how they end that. */
@ApplicationModule(
        allowedDependencies = {"base", "base::ui", "security", "security::ui", "activity", "mail", "success"})
@NullMarked
package app.evergreen.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
