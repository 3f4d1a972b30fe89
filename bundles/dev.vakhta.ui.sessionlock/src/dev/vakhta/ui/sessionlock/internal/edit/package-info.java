/**
 * The locks of one or many infobases while they are edited: what was read, what is wanted, what is wrong with it and what comes of it.
 * Knows no widgets. Jobs read and save; everything else belongs to one thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ui.sessionlock.internal.edit;
