/** What the formats share: reading small files, their encodings. */
@NonNullByDefault
package dev.vakhta.format.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
