package org.ecotown.enterprises.enterprise.web;

import org.ecotown.platform.text.LocalizedText;

/**
 * Something unusual that is accepted all the same.
 *
 * @param pointer JSON pointer to the place
 * @param code the stable code of the warning
 * @param detail what is unusual
 */
record EnterpriseWarning(String pointer, String code, LocalizedText detail) {

}
