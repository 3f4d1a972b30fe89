/**
 * The undo journal: what locks were before Vakhta changed them, on disk before the change is sent, so that they can be given back by
 * whoever starts next, the window or the command line, however the first one ended.
 *
 * <p>All calls read and write files, and those that change or restore talk to servers: not for the UI thread. Everything is safe from any
 * thread. Journals of any number of processes may share one folder.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.processing.undo;
