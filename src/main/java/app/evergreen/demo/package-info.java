/** Demo data: believable stories on an empty database, told once through the services that people use, and taken away again. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "realtime",
            "startup",
            "security",
            "team",
            "tag",
            "partner",
            "crm",
            "stage",
            "thread",
            "activity",
            "notification",
            "success",
            "settings::ui"
        })
@NullMarked
package app.evergreen.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
