package app.evergreen.settings.ui;

import app.evergreen.realtime.Topic;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * A page in the navigation of Settings. Each feature that has one declares a bean of this type.
 *
 * @param order where it stands: Stages 10, Lost reasons 20, Tags 30, Teams 40, Users 50, Lead stages 60, General 70, Demo data 80
 * @param titleKey the key of its name in the message bundle
 * @param route its address, such as {@code settings/stages}
 * @param right which of the rights one needs to see it; the same that its view asks for
 * @param topics which changes may alter the count
 * @param count how many things the page holds; nothing where there is nothing to count
 */
public record SettingsPage(
        int order, String titleKey, String route, String right, Set<Topic> topics, Optional<IntSupplier> count) {

    /** A page that holds a number of things, which is read again after each change of the topic. */
    public static SettingsPage counting(
            int order, String titleKey, String route, String right, Topic topic, IntSupplier count) {
        return new SettingsPage(order, titleKey, route, right, Set.of(topic), Optional.of(count));
    }

    /** A page with nothing to count. */
    public static SettingsPage of(int order, String titleKey, String route, String right) {
        return new SettingsPage(order, titleKey, route, right, Set.of(), Optional.empty());
    }

    String shownCount() {
        return count.map(number -> String.valueOf(number.getAsInt())).orElse("");
    }
}
