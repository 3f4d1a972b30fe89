/**
 * Lists of infobases as 1C's starter keeps them: {@code ibases.v8i} ({@link dev.vakhta.format.v8i.InfobaseList}), the starter's settings
 * {@code 1cestart.cfg} ({@link dev.vakhta.format.v8i.StarterSettings}) and the connection strings in them
 * ({@link dev.vakhta.format.v8i.ConnectString}).
 *
 * <p>A file is kept as its lines, whatever is in them, with its encoding and line ends; a change touches one line, all else is written back
 * byte for byte. Passwords and permission codes may stand in these files: what is named {@code shown} has them masked, and no description
 * or message repeats them. Nothing here writes to a disk.
 */
@NonNullByDefault
package dev.vakhta.format.v8i;

import org.eclipse.jdt.annotation.NonNullByDefault;
