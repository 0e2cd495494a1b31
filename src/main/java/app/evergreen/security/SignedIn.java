package app.evergreen.security;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who is logged in, as they were when they logged in or when their account last changed. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private final UserId id;
    private final String username;
    private final String displayName;
    private final Set<String> rights;
    private final ZoneId zone;
    private final Locale locale;
    private final boolean active;
    private final boolean mustChangePassword;
    private final boolean singleKeyShortcuts;
    private final int version;
    private final Instant since;
    private transient @Nullable String passwordHash;

    SignedIn(AppUser user, Instant since) {
        this.since = since;
        id = user.id();
        username = user.getUsername();
        displayName = user.getDisplayName();
        zone = ZoneId.of(user.getTimeZone());
        locale = Locale.forLanguageTag(user.getLanguage());
        active = user.isActive();
        mustChangePassword = user.isMustChangePassword();
        rights = rights(user);
        singleKeyShortcuts = user.isSingleKeyShortcuts();
        version = user.getVersion();
        passwordHash = user.getPasswordHash();
    }

    private static Set<String> rights(AppUser user) {
        if (user.isMustChangePassword()) {
            return Set.of(Rights.OWN_ACCOUNT);
        }
        var rights = new HashSet<String>();
        user.getRoles().forEach(role -> rights.addAll(role.rights()));
        return Set.copyOf(rights);
    }

    /** The user's key. */
    public UserId id() {
        return id;
    }

    /** The name that colleagues see. */
    public String displayName() {
        return displayName;
    }

    /** The zone in which the user's days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /** The user's language. */
    public Locale locale() {
        return locale;
    }

    /** Whether the roles give this right of {@link Rights}. */
    public boolean may(String right) {
        return rights.contains(right);
    }

    /** Whether nothing else can be done before a new password is set; there are no other rights until then. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Whether shortcuts of a single key are switched on (R5.11). */
    public boolean singleKeyShortcuts() {
        return singleKeyShortcuts;
    }

    /** What the user has decided for themselves. */
    public Profile profile() {
        return new Profile(zone.getId(), locale.toLanguageTag(), singleKeyShortcuts);
    }

    /** When the log-in was. */
    Instant since() {
        return since;
    }

    /** Which state of the account this is. */
    int version() {
        return version;
    }

    /** Whether both have the same rights. */
    public boolean mayTheSameAs(SignedIn other) {
        return rights.equals(other.rights);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(rights);
    }

    static List<SimpleGrantedAuthority> authorities(Set<String> rights) {
        return rights.stream()
                .map(right -> new SimpleGrantedAuthority("ROLE_" + right))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn same && same.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return username;
    }
}
