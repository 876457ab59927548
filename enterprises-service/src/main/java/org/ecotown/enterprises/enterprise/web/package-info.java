/**
 * The HTTP face of enterprises.
 */
@NullMarked
package org.ecotown.enterprises.enterprise.web;

import org.jspecify.annotations.NullMarked;
