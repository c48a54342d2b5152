/*
 * <pdo-side-panel>: a panel beside the page where there is room, a dialog over
 * it on a narrow screen. It takes the focus when it opens, gives it back to
 * what opened it, closes with Escape, and copies its text or its address.
 *
 * Attributes: data-copied-words, data-opened-by (id of what takes the focus back).
 * Property: plainText.
 * Event: pdo-close.
 */
class PdoSidePanel extends HTMLElement {
  connectedCallback() {
    this.wide = window.matchMedia('(min-width: 70rem)');
    this.dress = () => {
      const over = !this.wide.matches;
      this.setAttribute('role', over ? 'dialog' : 'region');
      if (over) this.setAttribute('aria-modal', 'true');
      else this.removeAttribute('aria-modal');
    };
    this.keys = (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.dispatchEvent(new CustomEvent('pdo-close'));
      } else if (event.key === 'Tab' && !this.wide.matches) {
        this.keepFocus(event);
      }
    };
    this.clicks = (event) => {
      const button = event.target.closest('[data-copy]');
      if (button) this.copy(button.dataset.copy === 'address' ? window.location.href : this.plainText || '');
    };
    this.dress();
    this.wide.addEventListener('change', this.dress);
    this.addEventListener('keydown', this.keys);
    this.addEventListener('click', this.clicks);
    this.setAttribute('tabindex', '-1');
    this.opener = document.activeElement;
    requestAnimationFrame(() => this.focus({ preventScroll: this.wide.matches }));
  }

  disconnectedCallback() {
    this.wide.removeEventListener('change', this.dress);
    this.removeEventListener('keydown', this.keys);
    this.removeEventListener('click', this.clicks);
    // The page may have been drawn anew meanwhile, or have been opened by its address: then the figure has its id.
    const ids = [this.opener && this.opener.id, this.dataset.openedBy];
    const still = this.opener !== document.body && this.opener;
    window.setTimeout(() => {
      const again = [still, ...ids.map((id) => id && document.getElementById(id))].find((el) => el && el.isConnected);
      if (again && (!document.activeElement || document.activeElement === document.body)) again.focus();
    }, 50);
  }

  keepFocus(event) {
    const inside = [...this.querySelectorAll('a[href], button, summary, [tabindex="0"]')].filter((el) => el.offsetParent);
    if (!inside.length) return;
    const first = inside[0];
    const last = inside[inside.length - 1];
    if (event.shiftKey && (document.activeElement === first || document.activeElement === this)) {
      event.preventDefault();
      last.focus();
    } else if (!event.shiftKey && document.activeElement === last) {
      event.preventDefault();
      first.focus();
    }
  }

  async copy(text) {
    const say = this.querySelector('[role="status"]');
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      this.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    if (say) {
      say.textContent = this.dataset.copiedWords || '';
      window.clearTimeout(this.forget);
      this.forget = window.setTimeout(() => { say.textContent = ''; }, 4000);
    }
  }
}
if (!customElements.get('pdo-side-panel')) customElements.define('pdo-side-panel', PdoSidePanel);
