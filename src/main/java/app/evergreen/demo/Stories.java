package app.evergreen.demo;

import app.evergreen.security.Role;
import app.evergreen.tag.Hue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stories as they are written down under {@code demo/}. Things are called by their names there, stages and reasons by their number,
 * because their names may change.
 */
record Stories(House house, Partners partners, List<LeadStory> leads, List<RecordStory> records) {

    private static final JsonMapper JSON = new JsonMapper();

    static Stories read() {
        return new Stories(
                read("house", House.class),
                read("partners", Partners.class),
                List.of(read("leads", LeadStory[].class)),
                List.of(read("records", RecordStory[].class)));
    }

    static <T> T read(String name, Class<T> type) {
        try (var file = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return JSON.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Who works here. */
    record House(List<User> users, List<Team> teams, List<Tag> tags) {}

    record User(String username, String name, String email, Set<Role> roles) {}

    record Team(String name, String leader, Set<String> members) {}

    record Tag(String name, Hue hue) {}

    /** Whom they work for. */
    record Partners(List<Partner> companies, List<Partner> people) {}

    record Partner(
            String name,
            @Nullable String phone,
            @Nullable String mobile,
            @Nullable String email,
            @Nullable String note,
            @Nullable List<Partner> people) {

        List<Partner> staff() {
            return people == null ? List.of() : people;
        }
    }

    /**
     * What became of a lead.
     *
     * @param by who sells
     * @param story its {@link Chapter}s: {@code enter}, {@code move} to the lead stage of a number, {@code win}, and
     *     what {@link WorkTeller} tells
     */
    record LeadStory(
            String title,
            String partner,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable String email,
            @Nullable BigDecimal revenue,
            String by,
            @Nullable String team,
            @Nullable String notes,
            List<String> story) {}

    /**
     * What became of a success record.
     *
     * @param title its title, or missing where a lead gives it
     * @param lead the title of the lead whose winning has made it, or missing
     * @param partner who looks after it, or missing
     * @param renews the renewal date in days from the installation, before it if negative, or missing
     * @param story its {@link Chapter}s: {@code begin} in or {@code move} to the open stage of a number, {@code take}, {@code health}
     *     of a number, {@code achieve}, {@code lose} for the reason of a number and a comment, {@code reopen}, and what
     *     {@link WorkTeller} tells
     */
    record RecordStory(
            @Nullable String title,
            @Nullable String lead,
            @Nullable String customer,
            @Nullable String team,
            @Nullable String partner,
            @Nullable Set<String> tags,
            @Nullable Integer renews,
            List<String> story) {

        Set<String> tagNames() {
            return tags == null ? Set.of() : tags;
        }
    }
}
