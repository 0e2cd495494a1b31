package app.evergreen.realtime;

/** What kind of thing has changed; the ids of a change are keys of that thing. */
public enum Topic {
    /** Success records, their fields, place and tags. */
    RECORD,
    /** Stages of the board. */
    STAGE,
    /** Leads. */
    LEAD,
    /** Lead stages of the pipeline. */
    CRM_STAGE,
    /** Partners. */
    PARTNER,
    /** Teams and their members. */
    TEAM,
    /** Tags. */
    TAG,
    /** Lost reasons. */
    LOST_REASON,
    /** Users. */
    USER,
    /** Settings > General; the id means nothing. */
    SETTINGS,
    /** Thread entries and followers; the id is the subject's. */
    THREAD,
    /** Activities; the id is the subject's. */
    ACTIVITY,
    /** Activity types. */
    ACTIVITY_TYPE,
    /** What the bell tells; the id is the user's. */
    NOTICE,
    /** How mail fares: what waits, what failed, when it last worked; the id means nothing. */
    MAIL,
    /** A day has begun for somebody; the id means nothing, and days are to be reckoned again. */
    DAY
}
