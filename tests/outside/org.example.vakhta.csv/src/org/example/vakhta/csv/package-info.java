/** A plug-in for Vakhta as an outsider writes it: a provider and two processings. */
package org.example.vakhta.csv;
