/** The client programs of the platform: what stands behind an {@code app-id}, its names, and whether a person sits in front of it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.application;
