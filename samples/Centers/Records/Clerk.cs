using System.Globalization;
using DongHaeng.Samples.Centers.Chance;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Times;

namespace DongHaeng.Samples.Centers.Records;

/// <summary>Enters events into a center's system as people do: mostly the same day, some weeks later, some wrong at first.</summary>
internal sealed class Clerk(Desk desk, Dice dice)
{
    private const double Miswritten = 0.03;
    private const double Misdated = 0.01;
    private const double Mistaken = 0.008;

    /// <summary>When something that happened on a day is entered: usually at once, else on a later working day.</summary>
    public DateTime Moment(DateOnly day)
    {
        var lag = dice.Unit() switch
        {
            < 0.68 => 0,
            < 0.85 => dice.Between(1, 3),
            < 0.96 => dice.Between(4, 12),
            _ => dice.Between(13, 40),
        };
        var entered = lag == 0 ? day : WorkingDays.OnOrAfter(day.AddDays((int)Math.Round(lag * desk.Temperament.Delay)));
        return entered.ToDateTime(new TimeOnly(dice.Between(9, 18), dice.Between(0, 59), dice.Between(0, 59)));
    }

    /// <summary>Files a record: its first state, what follows, and now and then a correction.</summary>
    /// <param name="id">Its number in the center's system.</param>
    /// <param name="day">Its event date.</param>
    /// <param name="cells">The cells known at first.</param>
    /// <param name="later">What is filled in afterwards.</param>
    /// <param name="slip">A wrong value that the first state may carry until it is corrected.</param>
    /// <param name="recordedAt">When it is entered; drawn from the event date if null.</param>
    /// <param name="mayMove">Whether the day itself may be corrected.</param>
    public Entry File(
        string id, DateOnly day, IEnumerable<(string, string)> cells, IEnumerable<Change>? later = null,
        (string, string)? slip = null, DateTime? recordedAt = null, bool mayMove = true)
    {
        var at = recordedAt ?? Moment(day);
        var first = Row.Of(desk.Dataset,
        [
            ("source_system", desk.System), ("source_record_id", id), ("dong_code", DongCodes.On(desk.Dong.Id, day) ?? ""),
            ("team_code", dice.Pick(("W1", 6), ("W2", 4))), ("staff_key", $"S{desk.Number}{(char)('A' + dice.Between(0, 4))}"),
            ("event_date", Day.Text(day)), ("recorded_at", Day.Text(at)), ("rec_status", "N"), ("revision_no", "0"), .. cells,
        ]);
        var changes = (later ?? []).ToList();
        Correct(ref first, changes, slip, mayMove);
        return new(States(first, changes));
    }

    private void Correct(ref Row first, List<Change> changes, (string Column, string Value)? slip, bool mayMove)
    {
        var chance = dice.Unit();
        var at = CorrectionMoment(first);
        if (chance < Miswritten && slip is { } wrong)
        {
            changes.Add(new(at, [(wrong.Column, first[wrong.Column])]));
            first = first.With((wrong.Column, wrong.Value));
        }
        else if (chance is >= Miswritten and < Miswritten + Misdated && mayMove)
        {
            changes.Add(new(at, [("event_date", Day.Text(TrueDay(first, DateOnly.FromDateTime(at))))]));
        }
        else if (chance is >= Miswritten + Misdated and < Miswritten + Misdated + Mistaken)
        {
            changes.Add(new(at, [], Cancels: true));
        }
    }

    /// <summary>A third of all corrections come on the first working day of the next month, when the figures are looked over.</summary>
    private DateTime CorrectionMoment(Row first)
    {
        var entered = DateOnly.FromDateTime(first.RecordedAt);
        var day = dice.Chance(0.35) ? WorkingDays.Nth(entered.AddMonths(1), 1) : WorkingDays.OnOrAfter(entered.AddDays(dice.Between(1, 25)));
        return day.ToDateTime(new TimeOnly(dice.Between(9, 18), dice.Between(0, 59), dice.Between(0, 59)));
    }

    /// <summary>
    /// Later by some days, into the next month too; earlier only inside the month, because a center does not send an
    /// older month again for one record.
    /// </summary>
    private DateOnly TrueDay(Row first, DateOnly known)
    {
        var day = first.EventDate;
        var moved = dice.Chance(0.7) ? day.AddDays(dice.Between(1, 4)) : day.AddDays(-Math.Min(dice.Between(1, 4), day.Day - 1));
        moved = moved > known ? known : moved;
        return DongCodes.On(desk.Dong.Id, moved) == first["dong_code"] && DongCodes.Serves(desk.CenterId, desk.Dong.Id, moved) ? moved : day;
    }

    private static List<Row> States(Row first, List<Change> changes)
    {
        var states = new List<Row> { first };
        foreach (var change in changes.OrderBy(c => c.RecordedAt))
        {
            states.Add(states[^1].With(
            [
                .. change.Cells, ("recorded_at", Day.Text(change.RecordedAt)), ("rec_status", change.Cancels ? "D" : "C"),
                ("revision_no", states.Count.ToString(CultureInfo.InvariantCulture)),
            ]));
            if (change.Cancels)
            {
                break;
            }
        }

        return states;
    }
}
