/**
 * The contract between what administers and what is administered: a target is data, a handle is a way to it with a state, facets are
 * what can be done there. Calls block, are limited in time and can be cancelled; they must not come from the UI thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider;
