package app.evergreen.security;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "app_user")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class AppUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String displayName;
    private @Nullable String email;
    private String passwordHash;
    private boolean mustChangePassword;
    private String timeZone;
    private String language;
    private boolean singleKeyShortcuts = true;
    private boolean active = true;
    private boolean demo;
    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    AppUser(String username, UserFields fields, String passwordHash, Instant createdAt) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        describe(fields);
    }

    UserId id() {
        return new UserId(requireNonNull(id));
    }

    UserFields fields() {
        return new UserFields(displayName, email == null ? "" : email, roles, timeZone, language);
    }

    /** Takes over what checked fields say. */
    final void describe(UserFields fields) {
        displayName = fields.name();
        email = fields.email().isEmpty() ? null : fields.email();
        timeZone = fields.timeZone();
        language = fields.language();
        roles.retainAll(fields.roles());
        roles.addAll(fields.roles());
    }

    /** Takes over what the user says of their own. */
    void settle(Profile profile) {
        timeZone = profile.timeZone();
        language = profile.language();
        singleKeyShortcuts = profile.singleKeyShortcuts();
    }

    /** Sets the password that the user has chosen. */
    void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
    }

    /** Sets a password that somebody else knows, so the user has to choose another one before anything else. */
    void givePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = true;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }
}
