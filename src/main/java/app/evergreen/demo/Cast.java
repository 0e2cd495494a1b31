package app.evergreen.demo;

import static java.util.Objects.requireNonNull;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.success.RecordId;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Who and what the stories call by name. */
class Cast {

    private final Map<Class<?>, Map<String, Long>> keys = new HashMap<>();

    void enter(Class<?> kind, String name, long key) {
        if (keys.computeIfAbsent(kind, none -> new HashMap<>()).put(name, key) != null) {
            throw new IllegalStateException("Two are called " + name);
        }
    }

    private <T> T find(Class<T> kind, String name, LongFunction<T> id) {
        var known = requireNonNull(keys.get(kind));
        return id.apply(requireNonNull(known.get(name), () -> "Nobody is called " + name));
    }

    UserId user(String username) {
        return find(UserId.class, username, UserId::new);
    }

    TeamId team(String name) {
        return find(TeamId.class, name, TeamId::new);
    }

    TagId tag(String name) {
        return find(TagId.class, name, TagId::new);
    }

    PartnerId partner(String name) {
        return find(PartnerId.class, name, PartnerId::new);
    }

    LeadId lead(String title) {
        return find(LeadId.class, title, LeadId::new);
    }

    RecordId record(String title) {
        return find(RecordId.class, title, RecordId::new);
    }

    @Nullable
    UserId userIfAny(@Nullable String username) {
        return username == null ? null : user(username);
    }

    @Nullable
    TeamId teamIfAny(@Nullable String name) {
        return name == null ? null : team(name);
    }

    @Nullable
    PartnerId partnerIfAny(@Nullable String name) {
        return name == null ? null : partner(name);
    }
}
