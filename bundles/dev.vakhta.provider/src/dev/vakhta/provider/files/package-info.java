/** How files are kept that several processes of one person share, and that must outlive a crash. */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.files;
