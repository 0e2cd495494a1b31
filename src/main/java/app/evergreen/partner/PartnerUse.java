package app.evergreen.partner;

import app.evergreen.base.Subject;
import java.util.List;

/** Who refers to partners: a feature that does says so here, so that a partner in use is never deleted. */
public interface PartnerUse {

    /** What refers to the partner, newest first. */
    List<Use> uses(PartnerId partner);

    /**
     * Something that refers to a partner.
     *
     * @param subject which thing
     * @param title its title
     * @param href its page's address, relative to the application's root
     * @param stage the name of the stage it is in
     */
    record Use(Subject subject, String title, String href, String stage) {}
}
