/**
 * The HTTP face of upgrading projects.
 */
@NullMarked
package org.ecotown.enterprises.project.web;

import org.jspecify.annotations.NullMarked;
