using System.Net.Mail;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Contacts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Administration.Suppliers;

/// <summary>Who delivers, what is behind, and whom to write to about it.</summary>
public static class SupplierRoutes
{
    private const int LongestAddress = 200;

    /// <summary>Adds /admin/centers.</summary>
    public static void MapSuppliers(this IEndpointRouteBuilder admin)
    {
        admin.MapGet("/centers", List);
        admin.MapGet("/centers/{id}", (Visit visit, string id, Installation installation, ContactList contacts, string? done) =>
            UnitNames.IsSupplier(id) ? Page(visit, id, installation, contacts, done switch { "added" => visit.Texts.Supplier.Added, "ended" => visit.Texts.Supplier.Ended, _ => null }) : Notices.NotFound(visit));
        admin.MapPost("/centers/{id}/contacts", Add);
        admin.MapPost("/centers/{id}/contacts/end", End);
    }

    private static RazorComponentResult List(Visit visit, Installation installation, ContactList contacts, string? gu, string? open, string? q)
    {
        var (texts, text) = (visit.Texts, q?.Trim() ?? "");
        var known = contacts.Active().ToLookup(contact => contact.Supplier);
        var found = SupplierStanding.Of(installation, texts)
            .Where(one => (string.IsNullOrEmpty(gu) || one.GuId == gu) && (open != "1" || one.Open > 0)
                && (text.Length == 0 || one.Id == text || one.Name.Contains(text, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        var paging = new Paging(Paging.Asked(visit.Http.Request), found.Count, visit.Http.Request);
        var rows = found.Skip(paging.Before).Take(Paging.Size).Select(one => new ListRow($"{one.Name} ({one.Id})", $"/admin/centers/{one.Id}",
        [
            new ListCell(one.Open == 0 ? texts.Administration.None : texts.Supplier.OpenOf(one.Open, one.FirstDue), one.Open > 0),
            Moment.Text(one.LastReceived),
            new ListCell(known[one.Id].Any() ? string.Join(", ", known[one.Id].Select(contact => contact.Address)) : texts.Supplier.NoContact, one.Open > 0 && !known[one.Id].Any()),
        ])).ToList();
        return new RazorComponentResult<SupplierListPage>(new
        {
            Frame = Frame.Of(visit, texts.Supplier.Title), Rows = rows, Paging = paging, Gu = gu, OnlyOpen = open == "1", Text = text,
        });
    }

    private static RazorComponentResult Page(Visit visit, string id, Installation installation, ContactList contacts, string? message, bool failed = false) =>
        new RazorComponentResult<SupplierPage>(new
        {
            Frame = Frame.Of(visit, UnitNames.Of(id, visit.Texts)),
            Id = id,
            Rows = OwedRows.Of(installation.Owed().Where(row => row.SupplierId == id), visit.Texts),
            Contacts = contacts.Active().Where(contact => contact.Supplier == id).ToList(),
            Message = message,
            Failed = failed,
        })
        {
            StatusCode = failed ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };

    private static Results<RedirectHttpResult, RazorComponentResult> Add(
        Visit visit, string id, Installation installation, ContactList contacts, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        if (!UnitNames.IsSupplier(id))
        {
            return Notices.NotFound(visit);
        }

        var (address, language) = (form["address"].ToString().Trim(), form["language"] == "en" ? "en" : "ko");
        if (address.Length > LongestAddress || !MailAddress.TryCreate(address, out var read) || read.Address != address)
        {
            return Page(visit, id, installation, contacts, visit.Texts.Supplier.Unusable, failed: true);
        }

        if (contacts.Add(id, address, language))
        {
            log.Append(visit.Account!.Name, "contact_added", $"{id} {address}", null, clock.GetUtcNow());
        }

        return TypedResults.Redirect($"/admin/centers/{id}?done=added");
    }

    private static Results<RedirectHttpResult, RazorComponentResult> End(Visit visit, string id, ContactList contacts, AuditLog log, TimeProvider clock, IFormCollection form)
    {
        var address = form["address"].ToString();
        if (!UnitNames.IsSupplier(id) || !contacts.End(id, address))
        {
            return Notices.NotFound(visit);
        }

        log.Append(visit.Account!.Name, "contact_removed", $"{id} {address}", null, clock.GetUtcNow());
        return TypedResults.Redirect($"/admin/centers/{id}?done=ended");
    }
}
