/**
 * What the service tables of a file infobase, of its temporary and session-control bases and of a configuration repository say: users,
 * configuration, who is inside. All of it is read only, and column by column, since platforms differ in what they keep. Nothing secret is
 * read: neither what stands in a user's data, nor a password's hash.
 */
@NonNullByDefault
package dev.vakhta.format.infobase;

import org.eclipse.jdt.annotation.NonNullByDefault;
