/**
 * Infobases without a server: a folder with a file infobase, a list of infobases, a folder to be searched for some, and the folder of a
 * stopped cluster. Everything is read from the disk; nothing of 1C's need be installed. What is written is the lock of sessions and backups
 * of what was set aside, and never a database.
 */
@NonNullByDefault
package dev.vakhta.provider.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
