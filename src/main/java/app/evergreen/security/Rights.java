package app.evergreen.security;

import java.util.Set;

/** What routes and service methods ask for, in {@code @RolesAllowed}. Which {@link Role} gives which is told there. */
public final class Rights {

    /** Change one's own password and preferences: everybody who is logged in, and all that somebody with a given password may do. */
    public static final String OWN_ACCOUNT = "OWN_ACCOUNT";
    /** See records, leads, partners and settings that concern them: everybody with a role. */
    public static final String READ = "READ";
    /** Make, edit and move records. */
    public static final String WRITE_RECORDS = "WRITE_RECORDS";
    /** Delete records and change their related lead. */
    public static final String MANAGE_RECORDS = "MANAGE_RECORDS";
    /** Make and edit partners, delete unused ones. */
    public static final String WRITE_PARTNERS = "WRITE_PARTNERS";
    /** Archive and merge partners. */
    public static final String MANAGE_PARTNERS = "MANAGE_PARTNERS";
    /** Make a tag while tagging. */
    public static final String MAKE_TAGS = "MAKE_TAGS";
    /** Edit stages, lost reasons, tags, teams and general settings. */
    public static final String CONFIGURE = "CONFIGURE";
    /** Make, edit, move and delete leads. */
    public static final String WRITE_LEADS = "WRITE_LEADS";
    /** Edit users and lead stages, remove demo data. */
    public static final String ADMINISTER = "ADMINISTER";

    /** All of them. */
    public static final Set<String> ALL = Set.of(
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

    private Rights() {}
}
