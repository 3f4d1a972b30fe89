/**
 * The 1CD container, which file infobases, their temporary bases and configuration repositories are kept in: pages, objects, tables,
 * rows and blobs of the formats 8.2.14 and 8.3.8, and a report on their integrity.
 *
 * <p>Nothing here writes. A file is never loaded: pages are read where they lie, and a few of them are kept. Whatever a file says is
 * checked before it is believed; what cannot be believed is a {@link dev.vakhta.format.container.ContainerException} of one sentence,
 * what the disk refuses any other {@link java.io.IOException}. No object of this package is for two threads at once.
 */
@NonNullByDefault
package dev.vakhta.format.container;

import org.eclipse.jdt.annotation.NonNullByDefault;
