/** Rules R6 and what the pipeline shows, tried at the services. */
package app.evergreen.crm;
