package app.evergreen.activity;

import app.evergreen.base.SubjectDirectory;

/**
 * One of somebody's own open activities, with what it is about.
 *
 * @param line the activity
 * @param about its subject, with title, address and customer
 */
public record MyActivity(ActivityLine line, SubjectDirectory.Entry about) {}
