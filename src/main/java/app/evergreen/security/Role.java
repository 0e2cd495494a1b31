package app.evergreen.security;

import static app.evergreen.security.Rights.ADMINISTER;
import static app.evergreen.security.Rights.CONFIGURE;
import static app.evergreen.security.Rights.MAKE_TAGS;
import static app.evergreen.security.Rights.MANAGE_PARTNERS;
import static app.evergreen.security.Rights.MANAGE_RECORDS;
import static app.evergreen.security.Rights.OWN_ACCOUNT;
import static app.evergreen.security.Rights.READ;
import static app.evergreen.security.Rights.WRITE_LEADS;
import static app.evergreen.security.Rights.WRITE_PARTNERS;
import static app.evergreen.security.Rights.WRITE_RECORDS;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a user is in the house; the rights of several roles add up. This is the roles table of the product rules. */
public enum Role {
    /** Looks after customers. */
    SUCCESS_USER(OWN_ACCOUNT, READ, WRITE_RECORDS, WRITE_PARTNERS, MAKE_TAGS),
    /** Leads success users and decides how the board works. */
    SUCCESS_MANAGER(
            OWN_ACCOUNT, READ, WRITE_RECORDS, MANAGE_RECORDS, WRITE_PARTNERS, MANAGE_PARTNERS, MAKE_TAGS, CONFIGURE),
    /** Wins leads. */
    SALES(OWN_ACCOUNT, READ, WRITE_LEADS, WRITE_PARTNERS),
    /** May do everything. */
    ADMINISTRATOR(
            OWN_ACCOUNT,
            READ,
            WRITE_RECORDS,
            MANAGE_RECORDS,
            WRITE_PARTNERS,
            MANAGE_PARTNERS,
            MAKE_TAGS,
            CONFIGURE,
            WRITE_LEADS,
            ADMINISTER);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> rights;

    Role(String... rights) {
        this.rights = Set.of(rights);
    }

    /** The rights of {@link Rights} that this role gives. */
    public Set<String> rights() {
        return rights;
    }

    /** The roles that give this right of {@link Rights}. */
    public static Set<Role> withRight(String right) {
        return Arrays.stream(values())
                .filter(role -> role.rights.contains(right))
                .collect(Collectors.toUnmodifiableSet());
    }
}
