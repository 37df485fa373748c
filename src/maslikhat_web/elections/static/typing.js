// Keys for typing papers. Everything works without it: the form posts, the server reads and refuses.
(function () {
  "use strict";
  var form = document.querySelector("form[data-typing]");
  if (!form) return;
  var fields = Array.prototype.slice.call(form.querySelectorAll("[data-field]:not([disabled])"));
  var groups = /^\d{1,3}(?:([ \u00a0\u202f,'\u2019])\d{3})(?:\1\d{3})*$/;
  var sent = false;
  var start = JSON.stringify(values());

  function values() {
    return fields.map(function (each) { return each.value.replace(/\u00a0/g, ""); });
  }

  function go(place) {
    var field = fields[place];
    if (!field) return false;
    field.focus();
    if (field.select && field.type !== "datetime-local") field.select();
    return true;
  }

  function plain(text) {
    text = text.trim();
    if (/^\d*$/.test(text)) return text;
    return groups.test(text) ? text.replace(/\D/g, "") : null;
  }

  function tell(field, words) {
    var line = field.closest(".line");
    var told = line.querySelector(".error[data-told]");
    if (!words && told) told.remove();
    if (words && !told) {
      told = document.createElement("p");
      told.className = "error";
      told.setAttribute("data-told", "");
      told.setAttribute("role", "alert");
      line.appendChild(told);
    }
    if (words) told.textContent = words;
    line.classList.toggle("wrong", Boolean(words));
    field.setAttribute("aria-invalid", words ? "true" : "false");
  }

  function isCount(field) { return field.hasAttribute("data-count"); }

  form.addEventListener("focusin", function (event) {
    var field = event.target;
    if (fields.indexOf(field) >= 0 && isCount(field)) {
      var text = plain(field.value);
      if (text !== null) field.value = text;
      field.select();
    }
  });

  form.addEventListener("focusout", function (event) {
    var field = event.target;
    if (fields.indexOf(field) < 0 || !isCount(field)) return;
    var text = plain(field.value);
    tell(field, text === null ? form.getAttribute("data-refused") : "");
    if (text) field.value = text.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  });

  form.addEventListener("beforeinput", function (event) {
    // Letters never reach a field of digits; what is pasted is read whole below.
    if (fields.indexOf(event.target) < 0 || !isCount(event.target)) return;
    if (event.inputType === "insertText" && event.data && /\D/.test(event.data)) event.preventDefault();
  });

  form.addEventListener("paste", function (event) {
    var field = event.target;
    if (fields.indexOf(field) < 0 || !isCount(field)) return;
    event.preventDefault();
    var pasted = (event.clipboardData || window.clipboardData).getData("text");
    var text = plain(pasted);
    tell(field, text === null ? form.getAttribute("data-refused") : "");
    if (text !== null) field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  });

  form.addEventListener("keydown", function (event) {
    var place = fields.indexOf(event.target);
    if (place < 0 || event.altKey || event.metaKey) return;
    var end = form.querySelector("[data-end]");
    if (event.ctrlKey) {
      // One key to the end of the section, where its sum stands on the paper.
      if (event.key === "End") { event.preventDefault(); go(fields.length - 1); }
      if (event.key === "s" && end) { event.preventDefault(); end.click(); }
      return;
    }
    var isTime = event.target.type === "datetime-local";
    var isChoice = event.target.tagName === "SELECT";
    var next = (event.key === "Enter" && !event.shiftKey) || (event.key === "ArrowDown" && !isTime && !isChoice);
    var back = (event.key === "Enter" && event.shiftKey) || (event.key === "ArrowUp" && !isTime && !isChoice);
    if (!next && !back) return;
    event.preventDefault();
    // From the last field on to the button, never around to the first.
    if (next && !go(place + 1) && end) end.focus();
    if (back) go(place - 1);
  });

  form.addEventListener("submit", function () { sent = true; });
  window.addEventListener("beforeunload", function (event) {
    if (!sent && JSON.stringify(values()) !== start) { event.preventDefault(); event.returnValue = form.getAttribute("data-changed"); }
  });
  var first = form.querySelector("[autofocus]");
  if (first && first.select && first.type !== "datetime-local") first.select();
})();
