/**
 * Tables of people, checked line by line and taken all or nothing.
 */
@NullMarked
@NamedInterface("table")
package org.ecotown.auth.directory.invitation.table;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
