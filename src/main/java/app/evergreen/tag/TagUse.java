package app.evergreen.tag;

import java.util.Map;

/** What tags must know of the things that wear them; implemented where those things are kept. */
public interface TagUse {

    /** How many things wear this tag. */
    int count(TagId tag);

    /** How many things wear each tag; tags that nothing wears may be missing. */
    Map<TagId, Integer> counts();

    /** Takes the tag off everything that wears it, in the running transaction, and announces what that changes. */
    void remove(TagId tag);
}
